package pl.myhezo.ticketservice.ticket.http;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.http.Cursor;
import pl.myhezo.platform.http.PageRequest;
import pl.myhezo.platform.problem.Fields;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.platform.value.Texts;
import pl.myhezo.ticketservice.ticket.Priority;
import pl.myhezo.ticketservice.ticket.Question;
import pl.myhezo.ticketservice.ticket.Question.Assignee;
import pl.myhezo.ticketservice.ticket.Question.Order;
import pl.myhezo.ticketservice.ticket.Question.Place;
import pl.myhezo.ticketservice.ticket.TicketState;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Words;

/** Reads the parameters of a list, and tells at once all that is wrong with them. */
final class QuestionReader {

    private static final int LONGEST_ID = 200;

    private QuestionReader() {}

    /**
     * The question asked.
     *
     * @throws Problem 422 with an error for each parameter that is wrong; 403 where others than staff ask for what is
     *     the business of staff
     */
    static Question read(
            Viewer viewer, Filters filters, @Nullable Integer limit, @Nullable String cursor, Instant now) {
        boolean overdue = Boolean.TRUE.equals(filters.overdue());
        if (!(viewer instanceof Viewer.Agent)
                && (filters.assignee() != null || overdue || "due".equals(filters.sort()))) {
            throw Problem.of(ProblemType.NOT_ALLOWED);
        }
        Fields fields = new Fields();
        if (limit != null && (limit < 1 || limit > PageRequest.HIGHEST_LIMIT)) {
            fields.refuse("limit", "range");
        }
        Question question = new Question(
                all(fields, "state", filters.state(), TicketState.class),
                all(fields, "priority", filters.priority(), Priority.class),
                fields.optional("contract", filters.contract(), ContractNumber::parse),
                fields.optional("serial", filters.serial(), SerialNumber::parseEitherNotation),
                fields.optional("company", filters.company(), Nip::parse),
                fields.optional("supplier", filters.supplier(), text -> Texts.line(text, LONGEST_ID)),
                fields.optional("assignee", filters.assignee(), text -> assignee(text, viewer)),
                Boolean.TRUE.equals(fields.optional("owner", filters.owner(), QuestionReader::me)),
                overdue ? now : null,
                requireNonNullElse(fields.optional("q", filters.q(), Words::of), Words.NONE),
                requireNonNullElse(fields.optional("sort", filters.sort(), QuestionReader::order), Order.LATEST_UPDATE),
                fields.optional("cursor", cursor, QuestionReader::place),
                requireNonNullElse(limit, PageRequest.DEFAULT_LIMIT));
        fields.refuseIfWrong();
        return question;
    }

    private static <E extends Enum<E>> Set<E> all(
            Fields fields, String field, @Nullable List<String> texts, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        for (String text : texts == null ? List.<String>of() : texts) {
            E value = fields.optional(field, text, one(type));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static <E extends Enum<E>> Function<String, E> one(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> invalid(text));
    }

    private static Assignee assignee(String text, Viewer viewer) {
        return switch (text) {
            case "me" -> new Assignee.Person(viewer.subject());
            case "none" -> new Assignee.Nobody();
            default -> new Assignee.Person(Texts.line(text, LONGEST_ID));
        };
    }

    private static Boolean me(String text) {
        if (!text.equals("me")) {
            throw invalid(text);
        }
        return Boolean.TRUE;
    }

    private static Order order(String text) {
        return switch (text) {
            case "-updatedAt" -> Order.LATEST_UPDATE;
            case "-createdAt" -> Order.LATEST_OPENING;
            case "due" -> Order.DUE;
            default -> throw invalid(text);
        };
    }

    private static Place place(String cursor) {
        List<String> values = Cursor.decode(cursor, 2);
        try {
            return new Place(
                    Instant.ofEpochMilli(Long.parseLong(values.getFirst())), UUID.fromString(values.getLast()));
        } catch (IllegalArgumentException e) {
            throw invalid(cursor);
        }
    }

    static String cursor(Place place) {
        return Cursor.encode(
                List.of(Long.toString(place.at().toEpochMilli()), place.id().toString()));
    }

    private static InvalidValue invalid(String text) {
        return new InvalidValue("invalid", "Nothing to ask for: '%s'".formatted(text));
    }
}
