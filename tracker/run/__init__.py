"""Running a pipeline over a source: threads, sinks, the offline loop."""
