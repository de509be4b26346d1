package pl.myhezo.ticketservice.attachment.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.ticketservice.attachment.Attachment;
import pl.myhezo.ticketservice.attachment.AttachmentSettings;
import pl.myhezo.ticketservice.attachment.FilesUnderWay;
import pl.myhezo.ticketservice.attachment.ReadingAttachments;
import pl.myhezo.ticketservice.attachment.TakingBackAttachment;
import pl.myhezo.ticketservice.attachment.UploadingAttachment;
import pl.myhezo.ticketservice.attachment.UploadingAttachment.Outcome;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Viewers;

/** Files of tickets, taken in and handed out. */
@RestController
class AttachmentsController {

    /** What a form puts around a file. */
    private static final long AROUND = 64 * 1024;

    private final Viewers viewers;
    private final UploadingAttachment uploading;
    private final ReadingAttachments reading;
    private final TakingBackAttachment takingBack;
    private final FilesUnderWay coming;
    private final FilesUnderWay going;
    private final long largest;

    AttachmentsController(
            Viewers viewers,
            UploadingAttachment uploading,
            ReadingAttachments reading,
            TakingBackAttachment takingBack,
            AttachmentSettings settings) {
        this.viewers = viewers;
        this.uploading = uploading;
        this.reading = reading;
        this.takingBack = takingBack;
        this.coming = new FilesUnderWay(settings.underWay(), settings.underWayOfPerson());
        this.going = new FilesUnderWay(settings.underWay(), settings.underWayOfPerson());
        this.largest = settings.largest().toBytes();
    }

    @PostMapping(path = "/tickets/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "uploadAttachment",
            summary = "Upload a file",
            description = "At most 25 MB. It is seen by its uploader alone until a message takes it along, and removed"
                    + " after a day without one.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = UploadBody.class))))
    AttachmentItem upload(@PathVariable String id, HttpServletRequest request, Authentication caller) {
        if (request.getContentLengthLong() > largest + AROUND) {
            throw Problem.of(ProblemType.TOO_LARGE);
        }
        Viewer viewer = viewers.of(caller);
        try (FilesUnderWay.Place _ = coming.take(viewer.subject())) {
            return uploaded(uploading.upload(viewer, id, new MultipartFile(request)));
        } catch (SocketTimeoutException e) {
            throw Problem.of(ProblemType.REQUEST_TIMEOUT);
        } catch (IOException e) { // the body broke off, or is none
            throw Problem.of(ProblemType.MALFORMED);
        }
    }

    private static AttachmentItem uploaded(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Uploaded(Attachment attachment) -> AttachmentItem.of(attachment);
            case Outcome.NotNow() -> throw Problem.conflict("ticket.closed");
            case Outcome.Empty() -> throw Problem.invalid(new FieldError("file", Rules.REQUIRED));
            case Outcome.NotTaken() -> throw Problem.of(ProblemType.FILE_TYPE);
            case Outcome.TooLarge() -> throw Problem.of(ProblemType.TOO_LARGE);
            case Outcome.NoRoom() -> throw Problem.tooMany("attachment.room", Duration.ofDays(1));
        };
    }

    @GetMapping("/tickets/{id}/attachments")
    @Operation(operationId = "listAttachments", summary = "The files of a ticket that the caller may have")
    Page<AttachmentItem> list(@PathVariable String id, Authentication caller) {
        return Page.whole(reading.list(viewers.of(caller), id).stream()
                .map(AttachmentItem::of)
                .toList());
    }

    @GetMapping("/tickets/{id}/attachments/{attachmentId}")
    @Operation(operationId = "downloadAttachment", summary = "The content of a file, always as a download")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    void download(
            @PathVariable String id,
            @PathVariable String attachmentId,
            Authentication caller,
            HttpServletResponse response)
            throws IOException {
        Viewer viewer = viewers.of(caller);
        try (FilesUnderWay.Place _ = going.take(viewer.subject())) {
            Attachment attachment = reading.find(viewer, id, parsed(attachmentId));
            try (InputStream content = reading.open(attachment)) {
                Download.announce(attachment, response);
                reading.handOut(content, () -> viewers.of(caller), id, response.getOutputStream());
            }
        }
    }

    @DeleteMapping("/tickets/{id}/attachments/{attachmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "takeBackAttachment",
            summary = "Take a file back",
            description = "As long as no message has taken it along; what was said stays in the dialogue.")
    void takeBack(@PathVariable String id, @PathVariable String attachmentId, Authentication caller) {
        takingBack.takeBack(viewers.of(caller), id, parsed(attachmentId));
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    /** For the description alone: the body is read as it comes. */
    @Schema(name = "TicketUpload")
    record UploadBody(
            @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
            String file) {}
}
