package pl.myhezo.contractservice.contract.http;

/** A finished file under the name that it is offered with. */
record Download(String name, byte[] content) {}
