namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;

/// <summary>Moves a director to another county, with the whole history. Only the programme's administrators do: they keep the roster.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="To">FIPS code of the county served from then on.</param>
/// <param name="Appointment">How they hold the new post.</param>
/// <param name="Incumbent">The new county's active director who is not an acting one, if there is one; told when it is decided.</param>
/// <param name="On">The first day there.</param>
public sealed record TransferDirector(string Director, string To, Appointment Appointment, string? Incumbent, DateOnly On)
    : ICommand<Director, TransferDirector>, ISeatCommand<TransferDirector>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator;

    /// <inheritdoc/>
    public string? SeatTaken(Director? director) => Appointment == Appointment.Acting ? null : To;

    /// <inheritdoc/>
    public TransferDirector Knowing(string? incumbent) => this with { Incumbent = incumbent };

    /// <inheritdoc/>
    public static Decision Decide(Director? state, TransferDirector command) => state.WhileInProgramme(director =>
        director.County == command.To ? Decision.Nothing
        : command.Incumbent is not null && command.Appointment != Appointment.Acting ? EnrolDirector.CountyTaken
        : Decision.Accept(new DirectorTransferred(director.County, command.To, command.Appointment, command.On)));
}
