// Depth alone as the camera sees it; the same sums as in surface_vertex.glsl, so that both give the same depth to the last bit.
#include "frame.glsl"
#include "move.glsl"
invariant gl_Position;
void main() {
    mat3x4 m = blend_now();
    vec3 world = swayed(stand(position, m), m, time);
    gl_Position = world_to_clip * vec4(world, 1.0);
}
