package pl.myhezo.contractservice.contract.http;

import org.jspecify.annotations.Nullable;

/**
 * What a list of contracts or a file of them is narrowed to, as it was asked for.
 *
 * @param expired ended contracts too; without effect where a state is asked for
 */
record Filters(
        @Nullable String q,
        @Nullable String company,
        @Nullable String supplier,
        @Nullable String state,
        @Nullable Boolean expired) {}
