"""Sources and sinks: streaming, order, workers; cleans many documents."""
