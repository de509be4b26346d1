package pl.myhezo.contractservice.contract.http;

import java.io.IOException;

/** A file that grows row by row. */
interface ContractFile {

    void add(Row row) throws IOException;

    /** Ends the file. */
    void finish() throws IOException;
}
