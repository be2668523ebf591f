namespace CpmTracker.Projections;

using CpmTracker.Domain.Counties;

/// <summary>A time without an enrolled director, between one who left and a successor, and what became of the county's implementation meanwhile.</summary>
/// <param name="Left">Id of the director who left.</param>
/// <param name="From">The day on which they left the county or the programme.</param>
/// <param name="Successor">Id of the director who came next; none while the seat is vacant.</param>
/// <param name="Until">The day on which the successor was enrolled or came.</param>
/// <param name="StageBefore">The stage in force when they left.</param>
/// <param name="StageAfter">The stage in force when the successor came; the present one while the seat is vacant.</param>
/// <param name="Records">How many things of the implementation happened meanwhile.</param>
public sealed record SeatVacancy(
    string Left, DateOnly From, string? Successor, DateOnly? Until, ImplementationStage? StageBefore, ImplementationStage? StageAfter, int Records)
{
    /// <summary>Days without a director; none while the seat is vacant.</summary>
    public int? Days => Until is { } until ? until.DayNumber - From.DayNumber : null;

    /// <summary>Whether the county had declared a stage and stood at an earlier one afterwards.</summary>
    public bool MovedBack => StageAfter < StageBefore;
}

/// <summary>Finds the times without a director.</summary>
public static class SeatVacancies
{
    /// <summary>
    /// Every time at which the last director left, in order; 0 days where a successor came the same day. As long as another director serves, acting or not, there is
    /// no vacancy.
    /// </summary>
    public static IReadOnlyList<SeatVacancy> Vacancies(this CountyImplementation county)
    {
        var vacancies = new List<SeatVacancy>();
        (string Director, DateOnly? Until)? last = null;
        foreach (var (director, post) in county.Directors.SelectMany(d => d.Posts.Select(post => (d.Director, post))).OrderBy(p => p.post.From))
        {
            if (last is { Until: { } left } && left <= post.From && (last.Value.Director, left) != (director, post.From)) vacancies.Add(county.Vacancy(last.Value.Director, left, director, post.From));
            if (last is not { } before || (before.Until is { } until && (post.Until is null || post.Until > until))) last = (director, post.Until);
        }

        if (last is { Until: { } vacant }) vacancies.Add(county.Vacancy(last.Value.Director, vacant, null, null));
        return vacancies;
    }

    /// <summary>The day since which the seat is vacant; none where it is not, or never was filled.</summary>
    public static DateOnly? VacantSince(this CountyImplementation county) => county.Vacancies() is [.., { Until: null } open] ? open.From : null;

    private static SeatVacancy Vacancy(this CountyImplementation county, string left, DateOnly from, string? successor, DateOnly? until) => new(
        left, from, successor, until, county.Stage(from), county.Stage(until), county.Records().Count(r => r.OccurredOn >= from && (until is null || r.OccurredOn < until)));
}
