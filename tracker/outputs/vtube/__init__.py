"""VTube Studio's plugin API, over a WebSocket."""
