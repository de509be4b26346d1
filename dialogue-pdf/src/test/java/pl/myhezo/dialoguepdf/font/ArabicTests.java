package pl.myhezo.dialoguepdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicTests {

    @Test
    void joinsLettersAsTheirNeighboursAsk() {
        assertThat(shaped("بيت")).containsExactly(0xFE91, 0xFEF4, 0xFE96);
    }

    @Test
    void doesNotJoinBehindALetterThatJoinsOnlyBackwards() {
        assertThat(shaped("دار")).containsExactly(0xFEA9, 0xFE8D, 0xFEAD);
    }

    @Test
    void joinsAcrossMarks() {
        assertThat(shaped("بَت")).containsExactly(0xFE91, 0x064E, 0xFE96);
    }

    @Test
    void mergesLamAndAlef() {
        assertThat(shaped("بلا")).containsExactly(0xFE91, 0xFEFC, Arabic.MERGED);
        assertThat(shaped("لا")).containsExactly(0xFEFB, Arabic.MERGED);
    }

    @Test
    void leavesOtherLettersAlone() {
        assertThat(shaped("aש1ء")).containsExactly('a', 'ש', '1', 0xFE80);
    }

    private static int[] shaped(String text) {
        int[] letters = text.codePoints().toArray();
        Arabic.shape(letters, letters.length);
        return letters;
    }
}
