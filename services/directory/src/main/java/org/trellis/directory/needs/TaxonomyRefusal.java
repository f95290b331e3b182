package org.trellis.directory.needs;

import org.trellis.problem.Refusal;

/// How a taxonomy's file is turned down.
sealed interface TaxonomyRefusal extends Refusal {

    record ActsForAnOrganisation() implements TaxonomyRefusal {}

    record NoNames() implements TaxonomyRefusal {}

    record TooManyRows(int most) implements TaxonomyRefusal {}

    record Ours() implements TaxonomyRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case ActsForAnOrganisation _ -> "acts-for-an-organisation";
            case NoNames _ -> "columns-missing";
            case TooManyRows _ -> "too-many-rows";
            case Ours _ -> "taxonomy-ours";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ActsForAnOrganisation _ ->
                "Words for needs belong to nobody: load them with an account that acts for no organisation.";
            case NoNames _ -> "The first line must name a column `name`, `tag`, `term` or `label`.";
            case TooManyRows(var most) -> "A taxonomy has at most " + most + " terms here.";
            case Ours _ -> "The words that Trellis brings itself change with a new version of it.";
        };
    }
}
