package pl.myhezo.migrationservice.upload;

/** An upload that is not kept any more. It does not come back. */
public final class UploadGone extends Exception {

    public UploadGone(String id) {
        super("The upload " + id + " is no longer kept");
    }
}
