"""The window, the only place that knows Qt: it shows, asks and passes on."""
