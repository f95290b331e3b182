package org.trellis.directory.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.accounts.Role;

/// Somebody who belongs to the organisation, as the others in it see them.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Member")
public record MemberView(
        @Schema(description = "A random id; it says nothing")
        String person,

        @Schema(
                description = "What they are called inside this organisation; absent until they said it",
                examples = "Amina")
        String called,

        @Schema(examples = "[\"steward\"]") List<String> roles,

        @Schema(description = "Absent for whoever was here before that was noted")
        Instant since,

        @Schema(description = "Whether it is the caller") boolean me,

        @Schema(description = "Institutions only") Post post) {

    static MemberView of(Crew.Person person, String me, Post post) {
        return new MemberView(
                person.person(),
                person.called(),
                person.roles().stream().map(Role::word).sorted().toList(),
                person.since(),
                person.person().equals(me),
                post);
    }
}
