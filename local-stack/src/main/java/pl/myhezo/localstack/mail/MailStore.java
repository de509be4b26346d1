package pl.myhezo.localstack.mail;

import java.util.List;

/** Where mails outlive the process. */
interface MailStore {

    MailStore NONE = new MailStore() {
        @Override
        public List<Mail> oldestFirst() {
            return List.of();
        }

        @Override
        public void keep(Mail mail) {}

        @Override
        public void forget(Mail mail) {}
    };

    List<Mail> oldestFirst();

    void keep(Mail mail);

    void forget(Mail mail);
}
