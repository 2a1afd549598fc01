#include "frame.glsl"
#include "move.glsl"
uniform mat4 world_to_map;
void main() {
    mat3x4 m = blend_now();
    gl_Position = world_to_map * vec4(swayed(stand(position, m), m, time), 1.0);
}
