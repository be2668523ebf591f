namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;

/// <summary>Records that a director holds the post in another way from a day on, as when an acting director is appointed. Only the programme's administrators do: they keep the roster.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="To">How they hold it from then on.</param>
/// <param name="Incumbent">The county's other active director who is not an acting one, if there is one; told when it is decided.</param>
/// <param name="On">From which day.</param>
public sealed record ChangeAppointment(string Director, Appointment To, string? Incumbent, DateOnly On)
    : ICommand<Director, ChangeAppointment>, ISeatCommand<ChangeAppointment>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator;

    /// <inheritdoc/>
    public string? SeatTaken(Director? director) => To == Appointment.Acting ? null : director?.County;

    /// <inheritdoc/>
    public ChangeAppointment Knowing(string? incumbent) => this with { Incumbent = incumbent };

    /// <inheritdoc/>
    public static Decision Decide(Director? state, ChangeAppointment command) => state.WhileInProgramme(director =>
        director.Appointment == command.To ? Decision.Nothing
        : command.Incumbent is not null && command.To != Appointment.Acting ? EnrolDirector.CountyTaken
        : Decision.Accept(new AppointmentChanged(director.County, director.Appointment, command.To, command.On)));
}
