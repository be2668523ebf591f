namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;

/// <summary>Takes a director who had withdrawn into the programme again, with all that was done before and the coach of before until another is assigned. Only the programme's administrators do: they keep the roster.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="County">FIPS code of the county served from then on.</param>
/// <param name="Appointment">How they hold the post.</param>
/// <param name="Incumbent">That county's active director who is not an acting one, if there is one; told when it is decided.</param>
/// <param name="On">The first day.</param>
public sealed record ReturnDirector(string Director, string County, Appointment Appointment, string? Incumbent, DateOnly On)
    : ICommand<Director, ReturnDirector>, ISeatCommand<ReturnDirector>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator;

    /// <inheritdoc/>
    public string? SeatTaken(Director? director) => Appointment == Appointment.Acting ? null : County;

    /// <inheritdoc/>
    public ReturnDirector Knowing(string? incumbent) => this with { Incumbent = incumbent };

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ReturnDirector command) => state.OnceEnrolled(director => director switch
    {
        { Withdrawn: false } when director.County == command.County && director.Appointment == command.Appointment => Decision.Nothing,
        { Withdrawn: false } => Decision.Reject(Rejection.DirectorNotWithdrawn, "The director is in the programme: transfer them, or change the appointment."),
        _ when command.Incumbent is not null && command.Appointment != Appointment.Acting => EnrolDirector.CountyTaken,
        _ => Decision.Accept(new DirectorReturned(command.County, command.Appointment, command.On)),
    });
}
