"""Things that go on in the next line."""

from PySide6.QtWidgets import QLabel, QWidget

from desktop_archive.ui.widgets.flow import Flow


def test_what_does_not_fit_goes_on_in_the_next_line(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(space=4)
    holder.setLayout(flow)
    things = [QLabel("一二三四五六七八") for _ in range(6)]
    for thing in things:
        thing.setFixedSize(100, 20)
        flow.addWidget(thing)
    holder.resize(320, 200)
    holder.show()
    places = [(thing.x(), thing.y()) for thing in things]
    assert places == [(0, 0), (104, 0), (208, 0), (0, 24), (104, 24), (208, 24)]
    assert (flow.heightForWidth(320), flow.heightForWidth(100)) == (44, 140)
    assert holder.minimumSizeHint().width() <= 120
    assert flow.takeAt(5).widget() is things[5]
    assert (flow.count(), flow.itemAt(5)) == (5, None)
