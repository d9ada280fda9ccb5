"""Files on their way up and down: what the generated clients name in their signatures."""

from __future__ import annotations

from .downloads import AsyncDownload, Download
from .sources import FileContent, FileInput

__all__ = ["AsyncDownload", "Download", "FileContent", "FileInput"]
