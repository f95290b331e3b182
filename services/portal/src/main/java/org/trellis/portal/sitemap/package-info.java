/// What search engines are told: the pages of public groups, and nothing of anybody else.
package org.trellis.portal.sitemap;
