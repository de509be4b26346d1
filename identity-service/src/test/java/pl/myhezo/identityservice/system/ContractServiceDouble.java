package pl.myhezo.identityservice.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import pl.myhezo.platform.test.TestEvents;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Contract-service as far as it is heard here: its answers. */
record ContractServiceDouble(TestEvents events) {

    private static final JsonMapper JSON = JsonMapper.shared();

    void authorise(String registration, ObjectNode form, String... contacts) {
        ObjectNode body = JSON.createObjectNode()
                .put("registrationId", registration)
                .put("nip", Forms.nip(form))
                .put("companyName", "Alfa Sp. z o.o.")
                .put("contractNumber", "HEZO/2023/00017");
        var known = body.putArray("knownContacts");
        for (String contact : contacts) {
            known.addObject().put("name", "Ewa Lis").put("email", contact);
        }
        answer(registration, "ContractAuthorized.v1", body);
    }

    void deny(String registration) {
        ObjectNode body =
                JSON.createObjectNode().put("registrationId", registration).put("reason", "SERIAL_NOT_COVERED");
        answer(registration, "ContractAuthorizationDenied.v1", body);
    }

    private void answer(String registration, String event, ObjectNode body) {
        events.publish(
                "contract-authorizations",
                registration,
                event,
                1,
                JSON.writeValueAsString(body).getBytes(UTF_8));
    }
}
