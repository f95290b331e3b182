package org.trellis.portal.maps;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of maps, and of drawing on one.
@MessageBundle("map")
public interface MapWords {

    @Message("Map")
    String name();

    @Message("Closer")
    String closer();

    @Message("Farther away")
    String farther();

    @Message("The map could not be loaded. All that is on it is on this page too.")
    String failed();

    @Message("Take the area off the map")
    String dropPatch();

    @Message("Draw on a map")
    String draw();

    @Message("Press on the map where the corners of your area are, one after the other. Move a corner by pulling it. "
            + "By keyboard: move the map with the arrow keys, then press \"Corner in the middle\". "
            + "Nothing is kept until you save.")
    String drawHint();

    @Message("Corner in the middle")
    String drawAdd();

    @Message("Take the last corner back")
    String drawBack();

    @Message("Begin again")
    String drawClear();

    @Message("Corners so far: #. An area needs at least three.")
    String drawFew();

    @Message("Corners: #. Save to keep the area.")
    String drawEnough();

    @Message(
            "The area on the map must be one line around it that does not cross itself. Draw it again, or leave it out.")
    String patchBroken();

    @Message("The area on the map has more than 100 corners. Draw it with fewer.")
    String patchTooLong();

    @Message("The area on the map is larger than 2,000 square kilometres. Draw where you are at home, "
            + "and say the rest in words.")
    String patchTooLarge();

    @Message("The area on the map is not in or around the United Kingdom.")
    String patchElsewhere();

    @Message("The dashed line is around your whole area.")
    String drawWithin();
}
