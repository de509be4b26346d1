package pl.myhezo.dialoguepdf.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import pl.myhezo.dialoguepdf.file.Pdf;
import pl.myhezo.dialoguepdf.file.PdfFile;

/** Pictures are drawn anew, as large as paper can show, so nothing that was hidden in one gets into the document. */
public final class Pictures {

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");
    private static final long MOST_PIXELS = 25_000_000;
    private static final int LONGEST_SIDE = 1200;
    private static final float QUALITY = 0.85f;

    private final PdfFile file;
    private final SortedMap<Integer, Picture> drawn = new TreeMap<>();

    public Pictures(PdfFile file) {
        this.file = file;
    }

    /** Empty for what is no picture, or too large a one. */
    public Optional<Picture> add(byte[] data) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Readers of pictures throw what they like at broken ones.
            return Optional.empty();
        }
    }

    private Optional<Picture> read(ImageReader reader, MemoryCacheImageInputStream in) throws IOException {
        try {
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (!FORMATS.contains(format) || width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            var parameters = reader.getDefaultReadParam();
            int step = (int) Math.ceilDiv(Math.max(width, height), 2L * LONGEST_SIDE);
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = onPaper(reader.read(0, parameters));
            Picture picture = new Picture(write(image, format.equals("jpeg")), image.getWidth(), image.getHeight());
            drawn.put(picture.object(), picture);
            return Optional.of(picture);
        } finally {
            reader.dispose();
        }
    }

    /** Without transparency, which archives need not understand. */
    private static BufferedImage onPaper(BufferedImage image) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, image.getWidth() * scale);
        int height = (int) Math.max(1, image.getHeight() * scale);
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return paper;
    }

    private int write(BufferedImage image, boolean photo) throws IOException {
        String entries = "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width " + image.getWidth()
                + "/Height " + image.getHeight();
        if (photo) {
            int number = file.reserve();
            file.putRaw(number, entries + "/Filter/DCTDecode", jpeg(image));
            return number;
        }
        return file.addStream(entries, pixels(image));
    }

    private static byte[] pixels(BufferedImage image) {
        int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bytes = new byte[rgb.length * 3];
        for (int i = 0; i < rgb.length; i++) {
            bytes[i * 3] = (byte) (rgb[i] >> 16);
            bytes[i * 3 + 1] = (byte) (rgb[i] >> 8);
            bytes[i * 3 + 2] = (byte) rgb[i];
        }
        return bytes;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The dictionary by which pages find the pictures. */
    String dictionary() {
        var dictionary = new StringBuilder("<<");
        drawn.keySet()
                .forEach(object ->
                        dictionary.append("/I").append(object).append(' ').append(Pdf.reference(object)));
        return dictionary.append(">>").toString();
    }
}
