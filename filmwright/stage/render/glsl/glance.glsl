// Whose a pixel is and how far: what a director sees through the viewfinder, without light or colour.
uniform int number;
out uvec2 seen;    // id; distance along the lens's axis in steps of 5 cm
void main() { seen = uvec2(uint(number), uint(min(20.0 / gl_FragCoord.w, 65535.0))); }
