/// What the people of a funder think of an application: scores, flags and remarks, for themselves alone.
package org.trellis.portal.weighing;
