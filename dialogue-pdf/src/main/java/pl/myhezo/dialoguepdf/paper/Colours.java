package pl.myhezo.dialoguepdf.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import pl.myhezo.dialoguepdf.file.PdfFile;

/** What the colours of a document mean, on any screen and printer. */
final class Colours {

    /** The profile of sRGB, compressed once for all documents. */
    static final byte[] SRGB =
            PdfFile.compressed(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private Colours() {}
}
