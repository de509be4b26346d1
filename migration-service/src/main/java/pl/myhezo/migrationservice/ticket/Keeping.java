package pl.myhezo.migrationservice.ticket;

import java.io.IOException;
import pl.myhezo.migrationservice.handover.Content;
import pl.myhezo.migrationservice.handover.KeepingTogether;
import pl.myhezo.migrationservice.handover.KeptContents;

/** Where the dialogues and files of a batch go. */
interface Keeping {

    /** Nowhere. */
    Keeping NOTHING = new Keeping() {
        @Override
        public void keep(Content dialogue, byte[] bytes) {
            // nobody fetches it
        }

        @Override
        public void keep(Content file, Content.Opening opening) {
            // nobody fetches it
        }

        @Override
        public void end() {
            // nothing to end
        }
    };

    void keep(Content dialogue, byte[] bytes) throws IOException;

    void keep(Content file, Content.Opening opening) throws IOException;

    /** Returns when all of it is kept. */
    void end() throws IOException;

    /** To be fetched. */
    final class Contents implements Keeping {

        private final KeptContents contents;
        private final KeepingTogether dialogues;

        Contents(KeptContents contents) {
            this.contents = contents;
            this.dialogues = new KeepingTogether(contents);
        }

        @Override
        public void keep(Content dialogue, byte[] bytes) throws IOException {
            dialogues.keep(dialogue, bytes);
        }

        @Override
        public void keep(Content file, Content.Opening opening) throws IOException {
            contents.keep(file, opening);
        }

        @Override
        public void end() throws IOException {
            dialogues.end();
        }
    }
}
