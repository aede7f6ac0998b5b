"""Makes the fonts of printed pages again, from their sources: python3 writing/src/fonts/subset.py CHARIS_FOLDER NOTO_FOLDER

Needs fontTools (Debian: python3-fonttools). Sources: Charis SIL 6.101 (Debian: fonts-sil-charis), Noto Sans, Noto Naskh Arabic and Noto Sans
Symbols 2 of 2020 (Debian: fonts-noto-core). "Charis" and "SIL" are reserved names, so what is made of it is called Elchi Serif.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

LETTERS = (
    "0020-007E 00A0-017F 0187-0188 018E-018F 0197 019F-01A1 01B5-01B6 01CD-01DD 01E6-01E7 01F4-01F5 0218-021B 0232-0233 0259 0275 02B9-02BF "
    "02C6-02C9 02D8-02DD 0300-0304 0306-030C 0323 0327-0328 0331 0400-045F 0460-0463 0472-0475 048A-052F 1E20-1E21 1E80-1E85 1EF2-1EF3 "
    "2002-200B 2010-2027 202F-2030 2032-2033 2039-203A 2044 2060 2070-208E 20A0-20BF 2116 2122 2190-2193 2212 2260 2264-2265 FB01-FB02"
)
ARABIC = "0020 00A0 00AB 00BB 060C 061B 061F 0621-063A 0640-0652 0660-066C 0670-06D5 06F0-06F9 200C-200D FB50-FBFF FE70-FEFC"
SHAPES = "25A0-25A1 25B2-25B3 25BC 25C6-25C7 25CB 25CF"
FONTS = [
    ("charis", "CharisSIL-Regular", "ElchiSerif-Regular", LETTERS, "Elchi Serif"),
    ("charis", "CharisSIL-Italic", "ElchiSerif-Italic", LETTERS, "Elchi Serif"),
    ("charis", "CharisSIL-Bold", "ElchiSerif-Bold", LETTERS, "Elchi Serif"),
    ("noto", "NotoSans-Regular", "NotoSans-Regular", LETTERS, ""),
    ("noto", "NotoSans-Bold", "NotoSans-Bold", LETTERS, ""),
    ("noto", "NotoNaskhArabic-Regular", "NotoNaskhArabic-Regular", ARABIC, ""),
    ("noto", "NotoSansSymbols2-Regular", "NotoSansSymbols2-Regular", SHAPES, ""),
]


def points(text):
    for part in text.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def renamed(font, family):
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            name = str(record).replace("Charis SIL", family).replace("CharisSIL", family.replace(" ", ""))
            record.string = name.replace("SIL International: ", "")


def main(charis, noto):
    target = pathlib.Path(__file__).parent.parent / "main/resources/org/elchi/writing/page/fonts"
    for source, name, made, letters, family in FONTS:
        font = TTFont(pathlib.Path(charis if source == "charis" else noto) / (name + ".ttf"), recalcTimestamp=False)
        options = subset.Options(hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17], recalc_timestamp=False)
        # No ligatures and no letters of one language alone: text must come out of a page as it went in.
        options.layout_features = ["kern", "mark", "mkmk"] + (["ccmp", "init", "medi", "fina", "isol", "rlig"] if letters is ARABIC else [])
        options.drop_tables += ["Silf", "Sill", "Silt", "Glat", "Gloc", "Feat"]
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=list(points(letters)))
        subsetter.subset(font)
        if family:
            renamed(font, family)
        font.save(target / (made + ".ttf"))


main(*sys.argv[1:])
