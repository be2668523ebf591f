namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;

/// <summary>Enrols a director in the programme. Only the programme's administrators do: they keep the roster.</summary>
/// <param name="Director">The id made for the director, <c>director-…</c>.</param>
/// <param name="County">FIPS code of the county served.</param>
/// <param name="Appointment">How they hold the post.</param>
/// <param name="Cohort">The cohort's name.</param>
/// <param name="Module">What Module One asks by the catalogue in force; none where the catalogue lacks it.</param>
/// <param name="Incumbent">The county's active director who is not an acting one, if there is one; told when it is decided.</param>
/// <param name="On">The day of enrolment.</param>
public sealed record EnrolDirector(string Director, string County, Appointment Appointment, string Cohort, ModulePlan? Module, string? Incumbent, DateOnly On)
    : ICommand<Director, EnrolDirector>, ISeatCommand<EnrolDirector>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator;

    /// <inheritdoc/>
    public string? SeatTaken(Director? director) => Appointment == Appointment.Acting ? null : County;

    /// <inheritdoc/>
    public EnrolDirector Knowing(string? incumbent) => this with { Incumbent = incumbent };

    /// <inheritdoc/>
    public static Decision Decide(Director? state, EnrolDirector command) => state switch
    {
        { Enrolment: var e } when e == new DirectorEnrolled(command.County, command.Appointment, command.Cohort, e.Module, command.On) => Decision.Nothing,
        { } => Decision.Reject(Rejection.DirectorAlreadyEnrolled, "This director is enrolled already, on other terms."),
        null when command.Module is null => Decision.Reject(Rejection.ModuleNotInCatalogue, "The catalogue in force has no Module One."),
        null when command.Incumbent is not null && command.Appointment != Appointment.Acting => CountyTaken,
        null => Decision.Accept(new DirectorEnrolled(command.County, command.Appointment, command.Cohort, command.Module, command.On)),
    };

    internal static Decision CountyTaken { get; } = Decision.Reject(
        Rejection.CountyHasADirector, "The county has an active director; a second appointment must be an acting one.");
}
