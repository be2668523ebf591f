namespace CpmTracker.Domain.Authority;

/// <summary>A stream's state that tells whom it concerns.</summary>
public interface IConcern
{
    /// <summary>Whom the stream concerns now.</summary>
    Concerned Concerned();
}
