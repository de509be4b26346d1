package pl.myhezo.migrationservice.export.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailboxTests {

    @Test
    void aPersonIsNamedByMailsInManyWays() {
        assertThat(Mailbox.of("\"Alicja Nowak\" <a@alfa.example>"))
                .isEqualTo(new Mailbox("Alicja Nowak", "a@alfa.example"));
        assertThat(Mailbox.of(" Nowak, A. <a@alfa.example> ")).isEqualTo(new Mailbox("Nowak, A.", "a@alfa.example"));
        assertThat(Mailbox.of("<a@alfa.example>")).isEqualTo(new Mailbox(null, "a@alfa.example"));
        assertThat(Mailbox.of("a@alfa.example")).isEqualTo(new Mailbox(null, "a@alfa.example"));
        assertThat(Mailbox.of("Alicja Nowak")).isEqualTo(new Mailbox("Alicja Nowak", null));
    }

    @Test
    void whatNamesNobodyIsNobody() {
        assertThat(Mailbox.of(null)).isEqualTo(new Mailbox(null, null));
        assertThat(Mailbox.of(" \"\" <> ")).isEqualTo(new Mailbox(null, null));
        assertThat(Mailbox.of("> <").printed()).isEqualTo("> <");
    }
}
