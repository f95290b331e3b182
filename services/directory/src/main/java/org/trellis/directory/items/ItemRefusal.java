package org.trellis.directory.items;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface ItemRefusal extends Refusal {

    record ChangedMeanwhile() implements ItemRefusal {}

    record TooManyItems() implements ItemRefusal {}

    record TooManyGuests() implements ItemRefusal {}

    record TooManyNotes() implements ItemRefusal {}

    record Closed() implements ItemRefusal {}

    record Yourself() implements ItemRefusal {}

    record YouBlockThem() implements ItemRefusal {}

    /// An invitation says who invites, and so that there is somebody.
    record YouAreHidden() implements ItemRefusal {}

    record DayNotPossible() implements ItemRefusal {}

    record RoleNotThere() implements ItemRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
            case Closed _ -> Kind.CONFLICT;
            case TooManyItems _,
                    TooManyGuests _,
                    TooManyNotes _,
                    Yourself _,
                    YouBlockThem _,
                    YouAreHidden _,
                    DayNotPossible _,
                    RoleNotThere _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case ChangedMeanwhile _ -> "changed-meanwhile";
            case TooManyItems _ -> "items-too-many";
            case TooManyGuests _ -> "guests-too-many";
            case TooManyNotes _ -> "notes-too-many";
            case Closed _ -> "item-closed";
            case Yourself _ -> "guest-yourself";
            case YouBlockThem _ -> "you-block-them";
            case YouAreHidden _ -> "hidden-invites-nobody";
            case DayNotPossible _ -> "guest-day-not-possible";
            case RoleNotThere _ -> "guest-role-not-there";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ChangedMeanwhile _ -> "Somebody changed this meanwhile. Read it again, then change it.";
            case TooManyItems _ -> "There are " + ItemDesk.MOST + " open items at most. Close one of them first.";
            case TooManyGuests _ -> "An item has " + GuestDesk.MOST + " guests at most. Let one of them go first.";
            case TooManyNotes _ -> "There are " + NoteDesk.MOST + " notes on this item, and no more fit. Make another.";
            case Closed _ -> "This item is closed. Make another one.";
            case Yourself _ -> "This is your own organisation: its people read the item anyway.";
            case YouBlockThem _ -> "You block this organisation. Stop blocking it first.";
            case YouAreHidden _ ->
                "Your group is hidden, and an invitation would say that it is there. Change who can find it first.";
            case DayNotPossible _ -> "Choose a last day from today on, within " + GuestDesk.LONGEST + " days.";
            case RoleNotThere _ -> "Nobody has this role in such an organisation. Choose another one, or everybody.";
        };
    }
}
