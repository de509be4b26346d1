package pl.myhezo.migrationservice.upload;

import java.io.IOException;

/** More bytes arrive than an upload may have. */
public final class UploadTooLarge extends IOException {

    public UploadTooLarge(long most) {
        super("More than " + most + " bytes");
    }
}
