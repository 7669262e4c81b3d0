"""What the portal's quality, speed and size are measured with. Nothing here is needed to build the portal."""
