"""The forms of one word have one stem, and words that mean different things keep their own."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.corpus.reader import read_corpus
from generator.languages.language import Language
from generator.languages.registry import LANGUAGES
from tests.support.contents import CONTENT

KAZAKH = LANGUAGES["kk"].reader.stem
ENGLISH = LANGUAGES["en"].reader.stem
PACKS = pytest.mark.parametrize("pack", LANGUAGES.values(), ids=LANGUAGES.keys())
LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


@pytest.mark.parametrize(
    "forms",
    [
        "хабарлама хабарламаны хабарламаға хабарламаның Хабарламалар",
        "құжат құжаттар құжаттарды құжаттардың құжаттары құжаттың құжатының құжатта құжатын",
        "бұйрық бұйрығы бұйрығымен бұйрықтың бұйрығының",
        "мүгедек мүгедектер мүгедектерге мүгедегі мүгедектің мүгедекті мүгедектері",
        "көмек көмегі көмектің",
        "әкімдік әкімдігінің әкімдіктерінің әкімдігі",
        "тармақ тармағы тармағына тармағында тармақтың",
        "тәртіп тәртібі тәртібінің",
        "қызмет қызметті қызметтің қызметтер қызметтерін қызметінің қызметін",
        "қызметкер қызметкері қызметкеріне қызметкерлерінің",
        "басшы басшысы басшысына басшының басшыға",
        "беруші берушіге берушінің берушісі",
        "орындаушы орындаушысы орындаушысына",
        "өкіл өкілі өкіліне өкілінің",
        "облыс облысы облысының",
        "жұмыс жұмысы жұмысқа жұмыспен",
        "кеңес кеңесі кеңесінің",
        "процесі процесінде процесіне процесінің",
        "қаулы қаулысы қаулысымен қаулының",
        "қорытынды қорытындысы қорытындысының",
        "үзінді үзіндісі үзіндісінің",
        "кеңсе кеңсесі кеңсесінің кеңсені",
        "анықтама анықтамасы анықтаманың",
        "бағдарлама бағдарламасы бағдарламасынан бағдарламалар",
        "регламент регламентте регламенті регламентіне регламенттің",
        "стандарт стандартының стандарттың стандарттарын",
        "өтініш өтінішті өтініштерді өтініштен",
        "нысан нысаны нысанын",
        "мерзім мерзімі мерзімін мерзімдерін",
        "дайындау дайындайды дайындаған",
        "әзірлеу әзірлейді",
        "тіркеу тіркейді тіркеген",
        "ұсыну ұсынады ұсынуы",
        "беру береді берген",
        "көрсету көрсетуге көрсетуден көрсетудің көрсетеді",
        "көрсетілетін көрсетілген көрсетіледі",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    """Number, possession, cases, and the forms of verbs that acts use."""
    assert len({KAZAKH(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "words",
    [
        "хабарлама хабардар",
        "басшы бас басқарма",
        "беру беруші берілген",
        "орындау орындаушы",
        "көрсету көрсетілген көрсеткіш",
        "қызмет қызметкер",
        "әкім әкімдік",
        "мүгедек мүгедектік",
        "құқық құқықтық құқтық",
        "қағидалар қағидар",
        "қызмет кызмет",
        "өтініштер өтініштерді-талап",
        "номер нөмір",
        "тұлға адам",
        "минут мерзім",
    ],
)
def test_different_words_keep_different_stems(words: str) -> None:
    """Derived words, and words with a slip in them."""
    stems = [KAZAKH(word) for word in words.split()]

    assert len(set(stems)) == len(stems)


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("Annexes", "annex"),
        ("bodies", "body"),
        ("provider's", "provider"),
        ("papers’", "paper"),
        ("process", "process"),
        ("basis", "basis"),
        ("bus", "bus"),
    ],
)
def test_english_loses_the_plural_and_possession(word: str, bare: str) -> None:
    """And nothing else."""
    assert ENGLISH(word) == bare


@PACKS
@given(word=st.one_of(st.text(), st.text(alphabet=LETTERS, max_size=30)))
def test_the_stem_of_a_stem_is_itself(pack: Language, word: str) -> None:
    """Whatever the word."""
    bare = pack.reader.stem(word)

    assert pack.reader.stem(bare) == bare


@given(word=st.text(alphabet=LETTERS, min_size=1, max_size=30))
def test_a_stem_is_the_beginning_of_its_word(word: str) -> None:
    """But for its last letter, which may be hardened."""
    bare = KAZAKH(word)

    assert bare
    assert word.startswith(bare[:-1])
    assert len(bare) >= min(len(word), 2)


def test_every_word_of_the_decree_keeps_a_vowel() -> None:
    """A stem without one could be the stem of anything."""
    words = {
        word
        for folder in read_corpus(CONTENT).decrees
        for loaded in folder.regulations
        for placed in loaded.record.provisions()
        for word in re.findall(r"[^\W\d_]{3,}", placed.provision.text)
    }

    assert len(words) > 300
    assert [word for word in words if not set("аәеиоөуұүыіэюя") & set(KAZAKH(word))] == []
