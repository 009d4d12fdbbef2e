"""The side panels of the desk are those of the whole window."""

from desktop_archive.ui.widgets.panel import DateField, Panel

__all__ = ["DateField", "Panel"]
