package pl.myhezo.platform.log;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * One log record as lines for people: time, level, trace, thread, logger, message. Each further line of a record is
 * indented, so that no text can pass for a record of its own.
 */
public final class MaskedText implements StructuredLogFormatter<ILoggingEvent> {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final String INDENT = "\n    ";
    private static final int LONGEST_LOGGER = 40;

    private final ThrowableProxyConverter stackTraces;

    public MaskedText(ThrowableProxyConverter stackTraces) {
        this.stackTraces = stackTraces;
    }

    @Override
    public String format(ILoggingEvent event) {
        Map<String, String> context = event.getMDCPropertyMap();
        String head = "%s %-5s [%s] %s %s: "
                .formatted(
                        event.getInstant(),
                        event.getLevel(),
                        context.getOrDefault("traceId", ""),
                        event.getThreadName(),
                        shortened(event.getLoggerName()));
        String stackTrace = event.getThrowableProxy() == null
                ? ""
                : "\n" + stackTraces.convert(event).stripTrailing();
        return oneRecord(head + event.getFormattedMessage() + stackTrace) + "\n";
    }

    private static String oneRecord(String text) {
        String lines = LINE_BREAK.matcher(Masking.mask(text)).replaceAll(INDENT);
        return CONTROL.matcher(lines).replaceAll("?");
    }

    private static String shortened(String logger) {
        return logger.length() <= LONGEST_LOGGER ? logger : logger.substring(logger.lastIndexOf('.') + 1);
    }
}
