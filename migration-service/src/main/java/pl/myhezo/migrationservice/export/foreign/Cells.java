package pl.myhezo.migrationservice.export.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import pl.myhezo.migrationservice.export.RefusedExport;

/**
 * A row of a CSV file as RFC 4180 describes it.
 *
 * @param line on which it begins, from 1
 */
record Cells(long line, List<String> cells) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** All rows but empty ones. */
    static List<Cells> read(String file, byte[] content) throws RefusedExport {
        return new Reader(file, text(file, content)).read();
    }

    private static String text(String file, byte[] content) throws RefusedExport {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw BadMapping.in(file, "not in UTF-8");
        }
    }

    private static final class Reader {

        private final String file;
        private final String text;
        private final char separator;
        private int at;
        private long line = 1;

        Reader(String file, String text) {
            this.file = file;
            this.text = text;
            String header = text.lines().findFirst().orElse("");
            this.separator = header.indexOf(';') >= 0 ? ';' : ',';
        }

        List<Cells> read() throws RefusedExport {
            List<Cells> rows = new ArrayList<>();
            while (at < text.length()) {
                long begin = line;
                List<String> cells = row();
                if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                    rows.add(new Cells(begin, List.copyOf(cells)));
                }
            }
            return rows;
        }

        private List<String> row() throws RefusedExport {
            List<String> cells = new ArrayList<>();
            do {
                cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            } while (passed(separator));
            passed('\r');
            if (at < text.length() && !passed('\n')) {
                throw BadMapping.in(file, line, "text behind a closing quotation mark");
            }
            line++;
            return cells;
        }

        private String plain() {
            int begin = at;
            while (at < text.length() && !isEnd(text.charAt(at))) {
                at++;
            }
            return text.substring(begin, at);
        }

        private boolean isEnd(char c) {
            return c == separator || c == '\r' || c == '\n';
        }

        private String quoted() throws RefusedExport {
            long begin = line;
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"' && !passed('"')) {
                    return cell.toString();
                }
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
            throw BadMapping.in(file, begin, "a quotation mark is not closed");
        }

        private boolean passed(char c) {
            boolean isThere = at < text.length() && text.charAt(at) == c;
            at += isThere ? 1 : 0;
            return isThere;
        }
    }
}
