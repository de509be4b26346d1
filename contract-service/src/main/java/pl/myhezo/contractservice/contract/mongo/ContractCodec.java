package pl.myhezo.contractservice.contract.mongo;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import pl.myhezo.contractservice.contract.Contract;

/** Lets the driver read and write contracts. */
final class ContractCodec implements Codec<Contract> {

    @Override
    public Contract decode(BsonReader reader, DecoderContext context) {
        return ContractReader.contract(reader);
    }

    @Override
    public void encode(BsonWriter writer, Contract contract, EncoderContext context) {
        ContractWriter.write(writer, contract);
    }

    @Override
    public Class<Contract> getEncoderClass() {
        return Contract.class;
    }
}
