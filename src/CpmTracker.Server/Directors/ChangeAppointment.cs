namespace CpmTracker.Server.Directors;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="ChangeAppointment"/>.</summary>
public static class ChangeAppointmentHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ChangeAppointment> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, ChangeAppointment>(submitted, ct);
}

/// <summary>Input of changeAppointment.</summary>
public sealed record ChangeAppointmentInput : DirectorCommandInput
{
    /// <summary>How they hold it from then on.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>From which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds changeAppointment.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ChangeAppointmentMutation
{
    /// <summary>Records that a director holds the post in another way from a day on, as when an acting director is appointed. For programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> ChangeAppointment(ChangeAppointmentInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ChangeAppointment(input.DirectorId, input.Appointment, Incumbent: null, desk.OrToday(input.On)),
            input,
            user,
            ct);
}
