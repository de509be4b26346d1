package pl.myhezo.ticketservice.ticket.http;

import static java.util.Objects.requireNonNullElse;

import pl.myhezo.platform.problem.Fields;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.ticket.Details;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Opening;
import pl.myhezo.ticketservice.ticket.Origin;
import pl.myhezo.ticketservice.ticket.Priority;
import pl.myhezo.ticketservice.ticket.Visibility;

/** Reads an {@link OpeningBody}, and tells at once all that is wrong with it. */
final class OpeningBodyReader {

    private OpeningBodyReader() {}

    /** @throws Problem 422 with an error for each field that is wrong */
    static Opening read(OpeningBody body) {
        Fields fields = new Fields();
        ContractNumber contract = fields.required("contractNumber", body.contractNumber(), ContractNumber::parse);
        SerialNumber serialNumber = fields.optional("serialNumber", body.serialNumber(), SerialNumber::parse);
        String subject = fields.required("subject", body.subject(), Origin::checkedSubject);
        String description = fields.required("description", body.description(), Message::checkedBody);
        String reference = fields.optional("reference", body.reference(), Details::checkedReference);
        Boolean supplierAccess = fields.present("supplierAccess", body.supplierAccess());
        fields.refuseIfWrong();
        if (contract == null || subject == null || description == null || supplierAccess == null) {
            throw new IllegalStateException("A field is missing and was not refused");
        }
        Details details = new Details(
                reference,
                requireNonNullElse(body.priority(), Priority.NORMAL),
                requireNonNullElse(body.visibility(), Visibility.COMPANY));
        return new Opening(contract, serialNumber, subject, description, details, supplierAccess);
    }
}
