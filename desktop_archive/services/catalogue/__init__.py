"""The catalogue desk: looking, describing, numbering, history."""
