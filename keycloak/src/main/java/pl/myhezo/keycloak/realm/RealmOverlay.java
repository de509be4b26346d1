package pl.myhezo.keycloak.realm;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays one part of a realm onto another: objects join key by key, lists grow, and a client that is named again is
 * extended instead of doubled. A plain value given twice is replaced.
 */
class RealmOverlay {

    private static final String CLIENT_ID = "clientId";

    private RealmOverlay() {}

    static void onto(ObjectNode base, ObjectNode overlay) {
        overlay.properties().forEach(property -> {
            JsonNode present = base.get(property.getKey());
            if (present instanceof ObjectNode object && property.getValue() instanceof ObjectNode more) {
                onto(object, more);
            } else if (present instanceof ArrayNode list && property.getValue() instanceof ArrayNode more) {
                more.forEach(element -> add(list, element));
            } else {
                base.set(property.getKey(), property.getValue());
            }
        });
    }

    private static void add(ArrayNode list, JsonNode element) {
        if (element instanceof ObjectNode client && client.has(CLIENT_ID)) {
            for (JsonNode known : list) {
                if (known instanceof ObjectNode object && client.get(CLIENT_ID).equals(object.get(CLIENT_ID))) {
                    onto(object, client);
                    return;
                }
            }
        }
        list.add(element);
    }
}
