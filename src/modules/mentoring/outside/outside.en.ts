export const outside = {
  refusals: {
    "paired-already": "The two of you are already in a mentoring relationship.",
    "mentor-without-room":
      "The mentor has no place left: mentees in all programs and in the Career Marketplace count together.",
  },
}

export type OutsideMessages = typeof outside
