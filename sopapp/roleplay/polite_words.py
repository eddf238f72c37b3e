"""Words that sound polite, per language: for a blind player who goes by nothing else.

A word that ends in * stands for every word that begins so.
"""

from collections.abc import Mapping

POLITE_WORDS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "please", "thank*", "sorry", "apolog*", "kindly", "appreciat*", "understand*", "ma'am", "sir", "madam",
        "patience", "welcome", "regret*", "forgive", "pardon", "gladly", "certainly",
    ),
    "fil": (
        "po", "opo", "ho", "salamat", "pasens*", "paumanhin", "pakiusap", "paki*", "maaari*", "sana", "ma'am", "sir",
        "ikinalulungkot", "patawad*", "nauunawaan*", "naiintindihan*", "ikinagagalak", "siyempre",
    ),
    "ta": (
        "தயவு*", "நன்றி*", "மன்னி*", "வருந்து*", "வருத்த*", "ஐயா*", "அம்மா*", "பொறுமை*", "புரிகிறது*", "வணக்கம்*",
        "நிச்சயம்*", "மகிழ்ச்சி*", "கட்டாயம்*",
    ),
    "mn": (
        "уучла*", "баярла*", "хүндэт*", "гуай*", "өршөө*", "харамса*", "ойлгож*", "ойлголоо*", "тэвчээр*", "мэдээж*",
        "болгоо*", "соёрх*", "үү", "уу",
    ),
}  # fmt: skip
