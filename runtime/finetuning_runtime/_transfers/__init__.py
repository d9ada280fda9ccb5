"""Files up and down: downloads that resume, uploads to signed addresses."""
