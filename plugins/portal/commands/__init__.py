"""What the tasks of ``tasks.py`` do, one module each. Nothing here is needed to build a site from Pelican alone."""
