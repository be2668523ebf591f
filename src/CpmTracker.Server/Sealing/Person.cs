namespace CpmTracker.Server.Sealing;

using CpmTracker.Domain.Privacy;

/// <summary>An entry of the person register: who stands behind an id. Names and addresses are here and in no event, sealed with the person's own key.</summary>
/// <param name="Id">The director's or coach's id.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The address to write to, if given.</param>
public sealed record Person(string Id, Sealed Name, Sealed? Email);
