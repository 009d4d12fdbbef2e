"""The sentences, one file per topic, in English, Simplified and Traditional Chinese."""
