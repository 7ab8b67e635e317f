"""Writers of a bilingual article, one module for each format."""
