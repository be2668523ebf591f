namespace CpmTracker.Domain.Directors;

/// <summary>A time for which a director held a post in a county and took part in the programme.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Appointment">How they held it.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day on which it ended; none while it is held.</param>
public sealed record Post(string County, Appointment Appointment, DateOnly From, DateOnly? Until = null)
{
    /// <summary>Whether it was held on that day; no longer on the day on which it ended.</summary>
    public bool HeldOn(DateOnly day) => From <= day && (Until is not { } until || day < until);
}

/// <summary>The posts that a director held, in order. What happened on a day counts for the post held then (I14).</summary>
public static class Posts
{
    extension(IReadOnlyList<Post> posts)
    {
        /// <summary>What is known after one more event.</summary>
        public IReadOnlyList<Post> With(IDirectorEvent happened) => happened switch
        {
            DirectorEnrolled e => [.. posts, new(e.County, e.Appointment, e.OccurredOn)],
            DirectorTransferred e => [.. posts.Ended(e.OccurredOn), new(e.To, e.Appointment, e.OccurredOn)],
            AppointmentChanged e => [.. posts.Ended(e.OccurredOn), new(e.County, e.To, e.OccurredOn)],
            DirectorWithdrew e => [.. posts.Ended(e.OccurredOn)],
            DirectorReturned e => [.. posts, new(e.County, e.Appointment, e.OccurredOn)],
            _ => posts,
        };

        /// <summary>The post held on a day; none before the enrolment, and while they were out of the programme.</summary>
        public Post? On(DateOnly day) => posts.LastOrDefault(p => p.HeldOn(day));

        /// <summary>Since when the director was in the programme on a day without a break; none where they were not.</summary>
        public DateOnly? Since(DateOnly day)
        {
            if (posts.On(day) is not { } held) return null;
            var since = held.From;
            foreach (var before in posts.Reverse().SkipWhile(p => p != held).Skip(1).TakeWhile(p => p.Until == since)) since = before.From;
            return since;
        }

        private IEnumerable<Post> Ended(DateOnly on) => posts.Select(p => p.Until is null ? p with { Until = on } : p);
    }
}
