/// What those who received a bulletin answer its sender, and what institutions owe by a day.
package org.trellis.signposting.replies;
