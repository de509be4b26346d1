package pl.myhezo.dialoguepdf.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownReaderTests {

    @Test
    void readsParagraphsAndStyles() {
        assertThat(Sketch.ofMarkdown("To **jest** *to* _tamto_ i `kod`\ndruga linia\n\nDrugi akapit"))
                .containsExactly("To S<jest> E<to> E<tamto> i C<kod>\ndruga linia", "Drugi akapit");
    }

    @Test
    void readsLists() {
        assertThat(Sketch.ofMarkdown("- a\n  dalej\n  - b\n1. c\n2. d\n\nKoniec"))
                .containsExactly("  • a\ndalej", "    • b", "  1. c", "  2. d", "Koniec");
    }

    @Test
    void readsQuotesAndCode() {
        assertThat(Sketch.ofMarkdown("> a\n> > b\nc\n```\n**d**\n  e\n```\nf"))
                .containsExactly(">a", ">>b", "c", "code C<**d**\n  e>", "f");
    }

    @Test
    void readsLinksThatLeadSomewhere() {
        assertThat(Sketch.ofMarkdown("[tu](https://a.example) https://b.example, [x](javascript:a)"))
                .containsExactly("{tu} (https://a.example) {https://b.example}, [x](javascript:a)");
    }

    @Test
    void leavesWhatIsNotClosedAsItWasWritten() {
        assertThat(Sketch.ofMarkdown("2 * 3 * 4, nazwa_pliku_a, **a `b [c](d"))
                .containsExactly("2 * 3 * 4, nazwa_pliku_a, **a `b [c](d");
        assertThat(Sketch.ofMarkdown("```\nkod")).containsExactly("code C<kod>");
    }

    @Test
    void takesNoSignOfPlainTextForMarkup() {
        assertThat(Sketch.ofText("**a**\n- b\n\n> c\n>> d")).containsExactly("**a**\n- b", ">c", ">>d");
    }
}
