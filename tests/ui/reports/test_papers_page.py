"""The page of papers: every form with its choices, what is counted, what is refused."""

import pytest

from desktop_archive.rules.paper_names import PAPER_NAMES
from desktop_archive.services.papers.desk import CataloguePapers, Scope
from desktop_archive.ui.languages import languages
from desktop_archive.ui.reports.papers_page import CHOICES, PapersPage

LANGUAGES = ("en", "zh-CN", "zh-TW")


@pytest.fixture
def page(room, qtbot):
    made = PapersPage(CataloguePapers(room))
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.retranslate()
    made.show()
    return made


@pytest.mark.parametrize("form", PAPER_NAMES)
def test_each_paper_offers_its_choices_and_can_be_asked_for(page, form):
    page.choose_form(form)
    if form == "subject":
        page.choices["subject"].set_text("会议")
    wanted = []
    page.wanted.connect(wanted.append)

    page.draw_button.click()

    assert page.name.text() == PAPER_NAMES[form].english
    shown = {key for key, field in page.choices.items() if not field.isHidden()}
    assert shown == set(CHOICES.get(form, ()))
    assert wanted[0].form == form
    assert wanted[0].language == "en"


@pytest.mark.requirement("N-16")
def test_the_part_of_the_catalogue_is_counted_as_it_is_narrowed(page):
    page.recount()
    everything = int(page.count.text().split()[0].replace(",", ""))
    page.part["class"].choose("WS")
    page.recount()
    of_class = int(page.count.text().split()[0].replace(",", ""))
    page.part["year"].set_text("1990-1991")
    page.recount()

    assert 0 < of_class < everything == 300
    assert page.count.text().startswith("0 ")


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [("year", "19", "makes no sense"), ("box", "none such", "no box")],
)
def test_what_makes_no_sense_is_told_before_anything_is_drawn(page, key, text, said):
    page.part[key].set_text(text)
    wanted = []
    page.wanted.connect(wanted.append)

    page.draw_button.click()

    assert not wanted
    assert said in page.notice.text()


def test_records_handed_over_are_printed_until_one_chooses_otherwise(page):
    page.take(Scope(record_ids=(1, 2, 3)))
    scope, _ = page.asked()
    assert scope.record_ids == (1, 2, 3)
    assert page.count.text().startswith("3 ")

    page.forget_button.click()

    assert page.asked()[0] == Scope()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_page_is_cut(page, language):
    languages().choose(language)
    page.retranslate()
    for form in PAPER_NAMES:
        page.choose_form(form)
        for field in page.choices.values():
            if field.isVisible():
                name = field._name
                assert name.fontMetrics().horizontalAdvance(name.text()) <= name.width() + 1
    button = page.draw_button
    assert button.width() >= button.sizeHint().width()
